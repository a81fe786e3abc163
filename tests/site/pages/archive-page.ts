import { subjectPath } from '../feeds/feed-source.ts';
import { type Markup, markup } from '../http/markup.ts';
import { PER_PAGE, selectPosts, titleMatchesFirst } from '../newsroom/route.ts';
import { gridList, masonryList, pagination, standardList } from './list-page.ts';
import type { PageParts, PageView } from './page-view.ts';
import { classSlug } from './post-class.ts';

const LISTS = { standard: standardList, grid: gridList, masonry: masonryList };

interface Heading {
  label: string;
  name: string;
  bodyClass: string;
}

/** A list of posts: home, term, author, date or search; `null` past its last page. */
export function archivePage(view: PageView): PageParts | null {
  const { newsroom, origin, route } = view;
  const { subject, page } = route;
  const selected = selectPosts(newsroom, subject);
  const all = subject.kind === 'search' ? titleMatchesFirst(selected, subject.words) : selected;
  const posts = all.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  if (posts.length === 0 && (page > 1 || subject.kind === 'date')) return null;
  const head = headingOf(view);
  const isHome = subject.kind === 'home';
  const box = isHome
    ? null
    : markup`<div class="archive-box"><div class="title-bar"><span>${head.label}</span> <h1>${head.name}</h1></div></div>`;
  const base = subject.kind === 'search' ? '/' : subjectPath(newsroom, subject) || '/';
  const search = subject.kind === 'search' ? `?s=${encodeURIComponent(subject.words)}` : '';
  const pages = pagination(origin + base, search, page, Math.ceil(all.length / PER_PAGE));
  const isTag = subject.kind === 'term' && subject.term.taxonomy === 'post_tag';
  const list = LISTS[isTag ? newsroom.layout.tagList : 'grid'];
  const none = markup`<p class="nothing">沒有找到相關文章。</p>`;
  const heading = posts.length === 0 ? markup`${box}${none}` : box;
  const bodyClass = posts.length > 0 ? head.bodyClass : head.bodyClass.replace('search-results', 'search-no-results');
  return {
    title: isHome ? `${newsroom.title} – ${newsroom.tagline}` : `${head.name} – ${newsroom.title}`,
    bodyClass: page > 1 ? pagedClass(bodyClass, page) : bodyClass,
    breadcrumb: isHome ? undefined : breadcrumb(origin, `${head.label} ${head.name}`),
    main: list(view, heading, posts, pages),
  };
}

/** WordPress marks a further page behind the kind of list, and again at the end. */
function pagedClass(bodyClass: string, page: number): string {
  const [kind = ''] = /(?<=^archive )\w+|^search/u.exec(bodyClass) ?? [];
  const marked = bodyClass.replace(/^(home blog|archive date|archive|search search-results)/u, '$& paged');
  return `${marked} paged-${page}${kind && ` ${kind}-paged-${page}`}`;
}

/** Home, then where we are. */
export function breadcrumb(origin: string, ...trail: (string | Markup)[]): Markup {
  const last = trail.at(-1);
  return markup`<span><span><a class="crumb" href="${origin}/">Home</a></span> ${trail
    .slice(0, -1)
    .map(
      (part) => markup`» <span>${part}</span> `,
    )}» <span class="breadcrumb_last" aria-current="page">${last}</span></span>`;
}

function headingOf({ route: { subject } }: PageView): Heading {
  switch (subject.kind) {
    case 'term': {
      const { term } = subject;
      const isTag = term.taxonomy === 'post_tag';
      const kind = isTag ? 'tag' : 'category';
      const slugged = classSlug(term) === term.slug ? `${kind}-${term.slug} ` : '';
      return {
        label: isTag ? 'Tag:' : 'Category:',
        name: term.name,
        bodyClass: `archive ${kind} ${slugged}${kind}-${term.id}`,
      };
    }
    case 'author': {
      const { id, slug, name } = subject.author;
      return {
        label: 'Author',
        name,
        bodyClass: `archive author author-${slug} author-${id}`,
      };
    }
    case 'date': {
      const name = [`${subject.year} 年`, subject.month && `${subject.month} 月`, subject.day && `${subject.day} 日`];
      return { label: 'Archive:', name: name.filter(Boolean).join(' '), bodyClass: 'archive date' };
    }
    case 'search':
      return { label: 'Search results for', name: subject.words, bodyClass: 'search search-results' };
    default:
      return { label: '', name: '', bodyClass: 'home blog' };
  }
}
