<?php
add_action('after_setup_theme', function () {
    add_theme_support('title-tag');
    add_theme_support('post-thumbnails');
    add_theme_support('automatic-feed-links');
});
add_action('wp_enqueue_scripts', function () {
    wp_enqueue_style('penci-main-style', get_theme_file_uri('main.css'), [], null);
    wp_enqueue_script('penci-main', get_theme_file_uri('main.js'), [], null, true);
});
add_filter('the_content', fn($html) => is_feed() || defined('REST_REQUEST') ? $html : soledad_lazy($html), 99);

const SOLEDAD_PLACEHOLDER = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%20960%20640'%3E%3C/svg%3E";

/** Pictures wait in data-src until they come near. */
function soledad_lazy(string $html): string {
    return preg_replace('/<img ([^>]*?)src="([^"]*)"([^>]*?)class="([^"]*)"/', '<img $1src="' . SOLEDAD_PLACEHOLDER . '" data-src="$2"$3class="penci-lazy $4"', $html);
}

function soledad_picture(): string {
    return has_post_thumbnail() ? '<img class="penci-lazy wp-post-image" width="960" height="640" src="' . SOLEDAD_PLACEHOLDER . '" data-src="' . esc_url(get_the_post_thumbnail_url()) . '" alt="' . esc_attr(wp_strip_all_tags(get_the_title())) . '" />' : '';
}

function soledad_time(): string {
    return '<time class="entry-date published" datetime="' . esc_attr(get_the_date(DATE_W3C)) . '">' . esc_html(get_the_date()) . '</time>';
}

function soledad_author(): string {
    return '<a class="author-url url fn n" href="' . esc_url(get_author_posts_url(get_the_author_meta('ID'))) . '">' . esc_html(get_the_author()) . '</a>';
}

/** The categories, with no separator between them. */
function soledad_categories(): string {
    $links = array_map(fn($term) => '<a class="penci-cat-name penci-cat-' . $term->term_id . '" href="' . esc_url(get_category_link($term)) . '" rel="category tag"><span>' . esc_html($term->name) . '</span></a>', get_the_category());
    return '<div class="penci-standard-cat"><span class="cat">' . implode('', $links) . '</span></div>';
}

function soledad_hidden_meta(): string {
    return '<div class="penci-hide-tagupdated"><span class="author-italic author vcard">by ' . soledad_author() . '</span>' . soledad_time() . '</div>';
}

function soledad_comments(): string {
    $count = get_comments_number();
    return '<a href="' . esc_url(get_permalink() . ($count ? '#comments' : '#respond')) . '">' . $count . ' comments</a>';
}

function soledad_share(string $class = 'penci-post-like'): string {
    return '<div class="penci-post-share-box"><a href="#" class="' . $class . '" data-post_id="' . get_the_ID() . '"><span class="dt-share">' . (get_the_ID() * 7 % 43) . '</span></a>'
        . '<a class="post-share-item post-share-facebook" href="https://facebook.example/share?u=' . rawurlencode(get_permalink()) . '"><span class="dt-share">facebook</span></a></div>';
}

/** A numbered list of posts for the sidebar. */
function soledad_newsfeed(string $title, array $query): void {
    echo '<aside class="widget penci_popular_news_widget"><h4 class="widget-title penci-border-arrow"><span class="inner-arrow">', esc_html($title), '</span></h4><ul class="side-newsfeed display-order-numbers">';
    foreach (get_posts($query + ['numberposts' => 5]) as $index => $post) {
        printf('<li class="penci-feed"><span class="number-post">%d</span><div class="side-item"><div class="side-image"><a class="penci-image-holder penci-lazy" data-src="%s" href="%s"></a></div>'
            . '<div class="side-item-text"><h4 class="side-title-post"><a href="%3$s" rel="bookmark">%s</a></h4><span class="side-item-meta"><time datetime="%s">%s</time></span></div></div></li>',
            $index + 1, esc_url(get_the_post_thumbnail_url($post)), esc_url(get_permalink($post)), get_the_title($post), get_the_date(DATE_W3C, $post), get_the_date('', $post));
    }
    echo '</ul></aside>';
}
