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
