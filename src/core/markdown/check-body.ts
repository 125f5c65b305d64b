import type { Nodes, Root } from 'mdast';
import { addressPattern } from '../../../schemas/patterns.ts';
import type { RuleFault, PlacedFault } from '../problem.ts';
import { walk } from './walk.ts';

const short = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);

const image: RuleFault = {
  rule: 'body-image',
  message: 'Images are not allowed.',
  allowed: 'text; a link to the page that shows the image',
};

const htmlFault = (text: string): RuleFault =>
  text.startsWith('<!--')
    ? {
        rule: 'body-comment',
        message: 'HTML comments are not shown to readers.',
        allowed: 'plain Markdown; what readers need goes into a sentence',
      }
    : {
        rule: 'body-html',
        message: `${short(text)} is raw HTML.`,
        allowed: 'plain Markdown: paragraphs, lists, tables, emphasis, quotes, links',
      };

function faultOf(node: Nodes): RuleFault | undefined {
  switch (node.type) {
    case 'html':
      return htmlFault(node.value);
    case 'image':
    case 'imageReference':
      return image;
    case 'definition':
      return {
        rule: 'body-link-definition',
        message: `"[${node.label ?? node.identifier}]: …" defines a link elsewhere in the text.`,
        allowed: 'the address in the link itself: [text](https://…); citations need no definition',
      };
    case 'heading':
      if (node.depth > 1) return undefined;
      return {
        rule: 'body-heading',
        message: 'This is a first-level heading; the title already is one.',
        allowed: 'headings from the second level: "## What happened"',
      };
    case 'link':
      return linkFault(node.url);
    default:
      return undefined;
  }
}

function linkFault(url: string): RuleFault | undefined {
  const allowed =
    'an address that begins with https://, or a page of this site such as /incidents/2021-10-04-facebook-backbone/';
  if (url.startsWith('https://')) {
    if (addressPattern.test(url)) return undefined;
    return {
      rule: 'body-link',
      message: `The link ${short(url)} is not an address that shows where it leads.`,
      allowed:
        'https:// and a host in ASCII letters, with no "@" before it and no spaces, quotes or backslashes',
    };
  }
  if (url.startsWith('http://'))
    return {
      rule: 'body-link',
      message: `The link ${short(url)} is not encrypted.`,
      allowed,
      write: url.replace(/^http:/, 'https:'),
    };
  if (url.startsWith('//'))
    return {
      rule: 'body-link',
      message: `The link ${short(url)} leaves out its scheme and would lead to another site.`,
      allowed,
      write: `https:${url}`,
    };
  if (/^\/(?!\/)[\w\-./#?=&,]*$/.test(url)) return undefined;
  const page = /^(?!\w+:)(?:.*\/)?(\d{4}-\d{2}-\d{2}-[a-z0-9-]+)\.md$/.exec(url)?.[1];
  return {
    rule: 'body-link',
    message: `The link ${short(url)} is neither a web address nor a page of this site.`,
    allowed,
    write: page && `/incidents/${page}/`,
  };
}

/** What of a text's footnotes leads nowhere: it would be printed as it is written, or not at all. */
function footnoteFaults(tree: Root): (RuleFault & { node: Nodes })[] {
  const called = new Set<string>();
  const faults: (RuleFault & { node: Nodes })[] = [];
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') called.add(node.identifier);
    const [unread] = node.type === 'text' ? (/\[\^[^\]\s]{1,60}\]/.exec(node.value) ?? []) : [];
    if (unread !== undefined)
      faults.push({
        node,
        rule: 'body-footnote',
        message: `${short(unread)} refers to a footnote that the text does not have.`,
        allowed:
          'a footnote of that name below the text, after an empty line; back-ticks around it where it is no footnote',
        write: `${unread}: …`,
      });
  });
  for (const node of tree.children)
    if (node.type === 'footnoteDefinition' && !called.has(node.identifier))
      faults.push({
        node,
        rule: 'body-footnote',
        message: `Nothing in the text refers to the footnote "[^${node.label ?? node.identifier}]", so it would not be shown.`,
        allowed: 'its mark after the words that it belongs to; or its text in the body itself',
      });
  return faults;
}

/** What a body may not hold, whatever it says. Lines count from the beginning of the body. */
export function checkBody(tree: Root): PlacedFault[] {
  const faults: PlacedFault[] = [];
  const add = (node: Nodes, fault: RuleFault): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    faults.push({ line, column, ...fault });
  };
  walk(tree, (node) => {
    const fault = faultOf(node);
    if (fault) add(node, fault);
  });
  for (const { node, ...fault } of footnoteFaults(tree)) add(node, fault);
  return faults;
}
