<?php
$standard = is_tag();
get_header();
?>
<div id="main" class="penci-layout-<?php echo $standard ? 'standard' : 'grid'; ?> penci-main-sticky-sidebar"><div class="theiaStickySidebar">
<?php if (!is_home()) : [$label, $name] = is_search() ? ['Search results for', get_search_query()] : [is_tag() ? 'Tag:' : (is_category() ? 'Category:' : (is_author() ? 'Author' : 'Archive:')), is_date() ? wp_strip_all_tags(get_the_archive_title()) : (is_author() ? get_the_author() : single_term_title('', false))]; ?>
<div class="archive-box"><div class="title-bar"><span><?php echo $label; ?></span> <h1><?php echo esc_html($name); ?></h1></div></div>
<?php endif; ?>
<?php if (!$standard) { echo '<ul class="penci-wrapper-data penci-grid">'; } ?>
<?php while (have_posts()) : the_post(); ?>
<?php if ($standard) : ?>
<article id="post-<?php the_ID(); ?>" <?php post_class(); ?>>
<div class="header-standard header-classic"><?php echo soledad_categories(); ?>
<h2 class="penci-entry-title entry-title entry-title-standard"><a href="<?php the_permalink(); ?>"><?php the_title(); ?></a></h2>
<?php echo soledad_hidden_meta(); ?>
<div class="penci-meta-author author-post byline"><span class="author vcard">written by <?php echo soledad_author(); ?></span></div></div>
<div class="standard-post-image"><a href="<?php the_permalink(); ?>"><?php echo soledad_picture(); ?></a></div>
<div class="standard-content"><div class="standard-main-content entry-content"><div class="post-entry standard-post-entry"><?php the_content(); ?></div></div></div>
<div class="penci-post-box-meta"><div class="penci-box-meta"><span><?php echo soledad_time(); ?></span><span><?php echo soledad_comments(); ?></span></div><?php echo soledad_share(); ?></div>
</article>
<?php else : ?>
<li class="grid-style grid-2-style list-post"><article id="post-<?php the_ID(); ?>" class="item hentry"><div class="thumbnail"><a class="penci-image-holder penci-lazy" data-src="<?php echo esc_url(get_the_post_thumbnail_url()); ?>" href="<?php the_permalink(); ?>"></a></div>
<div class="grid-header-box"><?php echo soledad_categories(); ?><h2 class="penci-entry-title entry-title grid-title"><a href="<?php the_permalink(); ?>"><?php the_title(); ?></a></h2><?php echo soledad_hidden_meta(); ?>
<div class="grid-post-box-meta"><span><?php echo soledad_time(); ?></span><span><?php echo soledad_comments(); ?></span></div></div></article></li>
<?php endif; endwhile; ?>
<?php if (!$standard) { echo '</ul>'; } ?>
<div class="penci-pagination"><?php echo paginate_links(['type' => 'list', 'prev_text' => '‹', 'next_text' => '›']); ?></div>
</div></div>
<?php
get_sidebar();
get_footer();
