<?php get_header(); ?>
<div id="main" class="page-404"><h1>404</h1><p>您要找的頁面不存在,也許已經移走或改名。</p></div>
<?php
get_footer();
