<div id="sidebar" class="penci-sidebar-right penci-sidebar-content style-4"><div class="theiaStickySidebar">
<?php soledad_newsfeed('本日熱門文章', ['orderby' => 'comment_count']); ?>
<?php soledad_newsfeed('遊程推薦', ['category_name' => 'tours']); ?>
</div></div>
