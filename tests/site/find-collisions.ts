import type { Page } from 'playwright-core';

/**
 * What lies on what in the drawings of a page that are seen: words on words, on marks, on leaders, or cut off at the edge
 * of their drawing. Boxes are those of the browser, without the space above and below the letters of a line.
 */
export const findCollisions = (page: Page): Promise<{ drawings: number; found: string[] }> =>
  page.evaluate(() => {
    interface Box {
      left: number;
      right: number;
      top: number;
      bottom: number;
      text: string;
    }
    const boxOf = (element: Element, above = 0, below = 0): Box => {
      const { left, right, top, bottom, height } = element.getBoundingClientRect();
      const title = element.closest('g, a')?.querySelector('title')?.textContent ?? '';
      const name = element instanceof SVGTextElement ? element.textContent : `${element.tagName} of ${title}`;
      return {
        left,
        right,
        top: top + above * height,
        bottom: bottom - below * height,
        text: name.slice(0, 80),
      };
    };
    const spare = 0.5;
    const touch = (a: Box, b: Box): boolean =>
      a.right > b.left + spare &&
      a.left < b.right - spare &&
      a.bottom > b.top + spare &&
      a.top < b.bottom - spare;
    const marks = [
      ...['circle', 'path:not(.dense-marks)', 'rect:not(.ground)'],
      ...['line.leader', 'line.dot-reach'],
    ]
      .map((mark) => `${mark}:not(pattern *)`)
      .join();
    const drawings = [...document.querySelectorAll('svg.chart')].filter(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    const found = drawings.flatMap((svg) => {
      const edge = boxOf(svg);
      // A line of several has a box of its own.
      const words = [...svg.querySelectorAll('text')]
        .flatMap((text) => {
          const lines = [...text.querySelectorAll('tspan[x]')];
          return lines.length === 0 ? [text] : [...lines, ...text.querySelectorAll('.label-clock')];
        })
        .map((text) => boxOf(text, 0.18, 0.2));
      const drawn = [...svg.querySelectorAll(marks)].map((mark) => boxOf(mark));
      const name = svg.closest('[data-name]')?.getAttribute('data-name') ?? '';
      return words.flatMap((word, index) => [
        ...(word.left < edge.left - 1 || word.right > edge.right + 1 || word.top < edge.top - 1
          ? [`${name}: "${word.text}" is cut off`]
          : []),
        ...[...words.slice(index + 1), ...drawn]
          .filter((other) => touch(word, other))
          .map((other) => `${name}: "${word.text}" lies on "${other.text}"`),
      ]);
    });
    return { drawings: drawings.length, found };
  });
