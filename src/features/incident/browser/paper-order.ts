/**
 * Arranges an incident for paper while it is printed: the drawing before the story, and what is folded behind the facts
 * in the annex under the name of its fact. Without this both are printed where they stand on a screen.
 */

/** Where to put back what was moved, last first. */
const ways: (() => void)[] = [];

function move(element: Element, to: (element: Element) => void): void {
  const { parentNode, nextSibling } = element;
  ways.push(() => parentNode?.insertBefore(element, nextSibling));
  to(element);
}

function toAnnex(annex: Element, fact: Element): void {
  const folds = fact.querySelector('.folds');
  if (!folds?.firstElementChild) return;
  const heading = document.createElement('h3');
  heading.textContent = fact.querySelector('dt')?.textContent ?? '';
  annex.append(heading);
  ways.push(() => {
    heading.remove();
  });
  move(folds, () => {
    annex.append(folds);
  });
}

function arrange(): void {
  putBack();
  const annex = document.querySelector('.incident > .annex');
  const facts = document.querySelector('.incident .facts');
  const drawing = document.querySelector('.part-timeline > .drawing');
  if (drawing && facts)
    move(drawing, () => {
      facts.after(drawing);
    });
  if (annex && facts)
    for (const fact of facts.children) {
      toAnnex(annex, fact);
    }
}

function putBack(): void {
  for (const way of ways.splice(0).reverse()) way();
}

addEventListener('beforeprint', arrange);
addEventListener('afterprint', putBack);
