import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { createElement, Fragment, type ReactNode } from 'react';
import styles from './markdown.module.css';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number];
type Words = (text: string) => ReactNode;

/** The dialect in which the API reads and writes texts: tables and what is struck out besides the common Markdown. */
const dialect = () => ({
  extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false })],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
});

interface Props {
  readonly text: string;
  /** How deep the headings inside the text are at least: one below the heading above it. */
  readonly below?: number;
  /** Begins a reading: gives how words are shown, in the order in which they are read. As they are unless told. */
  readonly reader?: () => Words;
}

const asTheyAre = (): Words => (text) => text;

/** A text as it is meant to be read. What stands in it as HTML is shown as words. */
export function Markdown({ text, below = 3, reader = asTheyAre }: Props) {
  const show = shower(below, reader());
  return <div className={styles.text}>{fromMarkdown(text, dialect()).children.map(show)}</div>;
}

function shower(below: number, words: Words) {
  return function show(node: Node, key: number): ReactNode {
    const inside = () => ('children' in node ? (node.children as Node[]).map(show) : null);
    switch (node.type) {
      case 'text':
      case 'html':
        return <Fragment key={key}>{words(node.value)}</Fragment>;
      case 'break':
        return <br key={key} />;
      case 'paragraph':
        return <p key={key}>{inside()}</p>;
      case 'heading':
        return createElement(`h${Math.min(6, below + node.depth)}`, { key, className: 'h5' }, inside());
      case 'strong':
        return <strong key={key}>{inside()}</strong>;
      case 'emphasis':
        return <em key={key}>{inside()}</em>;
      case 'delete':
        return <s key={key}>{inside()}</s>;
      case 'inlineCode':
      case 'code':
        return <code key={key}>{words(node.value)}</code>;
      case 'blockquote':
        return <blockquote key={key}>{inside()}</blockquote>;
      case 'list':
        return node.ordered ? (
          <ol key={key} start={node.start ?? 1}>
            {inside()}
          </ol>
        ) : (
          <ul key={key}>{inside()}</ul>
        );
      case 'listItem':
        return <li key={key}>{inside()}</li>;
      case 'link':
        return isSafe(node.url) ? (
          <a key={key} href={node.url} rel="noreferrer">
            {inside()}
          </a>
        ) : (
          <Fragment key={key}>{inside()}</Fragment>
        );
      case 'image':
        return <Fragment key={key}>{words(node.alt ?? '')}</Fragment>;
      case 'table':
        return (
          <div key={key} className={styles.table}>
            <table className="table">
              <tbody>{node.children.map((row, index) => tableRow(row.children as Node[], index, show))}</tbody>
            </table>
          </div>
        );
      default:
        return <Fragment key={key}>{inside()}</Fragment>;
    }
  };
}

const tableRow = (cells: readonly Node[], row: number, show: (node: Node, key: number) => ReactNode) => (
  <tr key={row}>
    {cells.map((cell, key) =>
      createElement(row === 0 ? 'th' : 'td', { key, ...(row === 0 && { scope: 'col' }) }, show(cell, key)),
    )}
  </tr>
);

const isSafe = (url: string): boolean => /^(https?|mailto):/i.test(url);
