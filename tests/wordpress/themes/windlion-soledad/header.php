<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head>
<meta charset="<?php bloginfo('charset'); ?>">
<meta name="viewport" content="width=device-width, initial-scale=1">
<?php wp_head(); ?>
</head>
<body <?php body_class('penci-body-single-style-1 soledad-ver-8'); ?>>
<div class="wrapper-boxed header-style-header-6">
<div class="penci-top-bar"><div class="container"><div class="penci-topbar-date"><?php echo esc_html(wp_date('Y 年 n 月 j 日')); ?></div>
<ul class="penci-topbar-menu quick-links"><?php foreach (['航班', '船班', '氣象', '購物'] as $name) { echo '<li><a href="', esc_url(home_url('/about/')), '">', $name, '</a></li>'; } ?></ul></div></div>
<header id="header"><div class="container header-inner"><div id="logo"><a href="<?php echo esc_url(home_url('/')); ?>"><?php bloginfo('name'); ?></a><p class="header-slogan-text"><?php bloginfo('description'); ?></p></div></div></header>
<nav id="navigation"><div class="container"><ul id="menu-main" class="menu"><li class="menu-item"><a href="<?php echo esc_url(home_url('/')); ?>">首頁</a></li>
<?php foreach (get_categories(['parent' => 0, 'exclude' => 1, 'orderby' => 'id', 'hide_empty' => false]) as $term) { echo '<li class="menu-item"><a href="', esc_url(get_category_link($term)), '">', esc_html($term->name), '</a></li>'; } ?>
</ul></div></nav>
<?php if (!is_front_page()) : ?>
<div class="container penci-breadcrumb<?php if (is_singular()) { echo ' single-breadcrumb'; } ?>"><span><span><a class="crumb" href="<?php echo esc_url(home_url('/')); ?>">Home</a></span> » <span class="breadcrumb_last" aria-current="page"><?php echo esc_html(wp_strip_all_tags(is_singular() ? get_the_title() : get_the_archive_title())); ?></span></span></div>
<?php endif; ?>
<div class="container<?php if (is_singular()) { echo ' container-single'; } ?> penci_sidebar right-sidebar">
