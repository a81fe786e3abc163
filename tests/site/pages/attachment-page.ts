import { markup } from '../http/markup.ts';
import { picturePath } from '../newsroom/picture-path.ts';
import type { Picture } from '../newsroom/records.ts';
import { breadcrumb } from './archive-page.ts';
import type { PageParts, PageView } from './page-view.ts';

/** The page WordPress gives to a picture of the media library. */
export function attachmentPage({ newsroom, origin }: PageView, picture: Picture): PageParts {
  const link = `${origin}/${picture.name}/`;
  const source = `${origin}${picturePath(picture)}`;
  return {
    title: `${picture.name} – ${newsroom.title}`,
    bodyClass: `attachment attachment-template-default single single-attachment postid-${picture.id} attachmentid-${picture.id} attachment-png`,
    head: markup`<link rel="canonical" href="${link}" />\n`,
    breadcrumb: breadcrumb(origin, picture.name),
    main: markup`<div id="main" class="penci-main-sticky-sidebar"><div class="theiaStickySidebar">
<article id="post-${picture.id}" class="post-${picture.id} attachment type-attachment status-inherit hentry">
<div class="header-standard header-classic single-header"><h1 class="post-title single-post-title entry-title">${picture.name}</h1></div>
<div class="post-entry"><div class="inner-post-entry entry-content" id="penci-post-entry-inner">
<p class="attachment"><a href="${source}"><img width="300" height="200" src="${origin}${picturePath(picture, '300x200')}" class="attachment-medium size-medium" alt="${picture.alt}" /></a></p>
</div></div>
</article>
</div></div>`,
  };
}
