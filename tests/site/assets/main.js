// Loads a lazy picture once it comes near, as the theme does.
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      const source = target.dataset.src;
      if (target.tagName === 'IMG') target.src = source;
      else target.style.backgroundImage = `url("${source}")`;
      target.classList.add('pcloaded');
    }
  },
  { rootMargin: '300px' },
);
for (const element of document.querySelectorAll('.penci-lazy[data-src]')) near.observe(element);

// Under infinite scroll the address and the title follow the article in the middle of the window, as in the theme.
const middle = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      history.replaceState(null, '', target.dataset.currentUrl);
      document.title = target.dataset.title;
    }
  },
  { rootMargin: '-50% 0px -50% 0px' },
);
for (const block of document.querySelectorAll('.penci-single-block[data-current-url]')) middle.observe(block);
