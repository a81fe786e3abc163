<?php get_header(); the_post(); ?>
<div id="main" class="penci-main-sticky-sidebar"><div class="theiaStickySidebar">
<article id="post-<?php the_ID(); ?>" class="post-<?php the_ID(); ?> <?php echo get_post_type(); ?> type-<?php echo get_post_type(); ?> status-publish<?php if (is_single()) { echo ' hentry'; } ?>">
<div class="header-standard header-classic single-header"><?php echo soledad_categories(); ?>
<h1 class="post-title single-post-title entry-title"><?php the_title(); ?></h1>
<?php echo soledad_hidden_meta(); ?>
<div class="post-box-meta-single"><span class="author-post byline"><span class="author vcard">written by <?php echo soledad_author(); ?></span></span><span><?php echo soledad_time(); ?></span></div></div>
<?php if (has_post_thumbnail()) : ?><div class="post-image"><a href="<?php the_post_thumbnail_url(); ?>" data-rel="penci-gallery-image-content"><?php echo soledad_picture(); ?></a></div><?php endif; ?>
<div class="post-entry"><div class="inner-post-entry entry-content" id="penci-post-entry-inner">
<?php the_content(); ?>
<div class="penci-single-link-pages"></div>
<?php the_tags('<div class="post-tags">', '', '</div>'); ?>
</div></div>
<?php if (is_single()) : ?>
<div class="tags-share-box single-post-share"><span class="single-comment-o"><?php echo soledad_comments(); ?></span><div class="post-share"><span class="count-number-like post-share-plike"></span><?php echo soledad_share('penci-post-like single-like-button'); ?></div></div>
<div class="post-author"><div class="author-content"><h5><?php the_author(); ?></h5></div></div>
<div class="post-pagination"><?php previous_post_link('<div class="prev-post">%link</div>'); next_post_link('<div class="next-post">%link</div>'); ?></div>
<div class="post-related"><div class="post-title-box"><h4 class="post-box-title">相關文章</h4></div><?php foreach (get_posts(['category__in' => wp_get_post_categories(get_the_ID()), 'exclude' => [get_the_ID()], 'numberposts' => 3]) as $related) : ?>
<div class="item-related"><h3><a href="<?php echo esc_url(get_permalink($related)); ?>"><?php echo get_the_title($related); ?></a></h3><span class="date"><?php echo get_the_date('', $related); ?></span></div>
<?php endforeach; ?></div>
<div class="post-comments" id="comments"><?php foreach (get_comments(['post_id' => get_the_ID(), 'order' => 'ASC']) as $comment) : ?>
<div class="comment" id="comment-<?php echo $comment->comment_ID; ?>"><div class="comment-text"><span class="author"><?php echo esc_html($comment->comment_author); ?></span><div class="comment-content"><?php echo wpautop(esc_html($comment->comment_content)); ?></div></div></div>
<?php endforeach; ?><div id="respond" class="comment-respond"></div></div>
<?php endif; ?>
</article>
</div></div>
<?php
get_sidebar();
get_footer();
