</div>
<div id="widget-area"><div class="container"><div class="footer-widget-wrapper"><?php foreach (['金門社會新聞', '金門地方新聞', '金門生活新聞', '金門專題報導'] as $name) : ?>
<aside class="widget"><h4 class="widget-title"><span class="inner-arrow"><?php echo $name; ?></span></h4></aside>
<?php endforeach; ?></div></div></div>
<footer id="footer-section"><div class="container"><div id="footer-copyright">© <?php bloginfo('name'); ?> 版權所有</div></div></footer>
</div>
<?php wp_footer(); ?>
</body>
</html>
