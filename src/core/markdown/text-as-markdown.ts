import type { Root, Text } from 'mdast';
import type { Options } from 'remark-stringify';
import { markdownWriter } from './markdown-writer.ts';

const spans = ['autolink', 'link', 'image', 'label'] as const;
const inText = { inConstruct: 'phrasing' as const, notInConstruct: [...spans] };

/** Readers of GitHub's Markdown make links of bare addresses and mails, which the writer alone would let through. */
const bareAddresses: Options['unsafe'] = [
  { character: '@', before: String.raw`[+\-.\w]`, after: String.raw`[\-.\w]` },
  { character: '.', before: '[Ww]', after: String.raw`[\-.\w]` },
  { character: ':', before: '[PpSs]', after: '/' },
  { character: ':', before: '[Oo]', after: String.raw`[\-.\w]` },
].map((pattern) => ({ ...pattern, ...inText }));

/**
 * Text without a character that could mean anything in Markdown where it stands: most is, and asking the writer's forty
 * patterns of each piece of it takes most of the time of a document.
 */
const plain =
  /^(?![-+(=#>])(?:[\p{L}\p{N} ,;%“”‘’–—·…/?'"($=+>^{}-]|(?<!\d)\)|(?<![\dWw])\.|:(?= |$|(?<=\d:)\d)|&(?= )|!(?!$)|(?<! )\n(?=\p{L}))+$/u;

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;

const text: Handle = (node: Text, _parent, state, info) =>
  plain.test(node.value) && !/^ | $/.test(info.before === '\n' || info.after === '\n' ? node.value : '')
    ? node.value
    : state.safe(node.value, info);

const writer = markdownWriter({ unsafe: bareAddresses, handlers: { text } });

/** A tree as Markdown in which the text of a text node stays text, whatever characters it has. */
export const treeAsMarkdown = (tree: Root): string => writer.stringify(tree);
