/**
 * Makes a drawing that is wished as PNG from its SVG. A build would have to draw them all, and hardly any is ever taken:
 * what makes them is loaded with the first one.
 */
addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-png]');
  if (button)
    import('./save-png.ts')
      .then((module) => module.savePng(button.dataset.png))
      .catch(() => {
        button.ariaLabel = button.textContent = 'No PNG: take the SVG';
      });
});
