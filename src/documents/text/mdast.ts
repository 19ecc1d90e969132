import type { fromMarkdown } from 'mdast-util-from-markdown';

/** The tree that Markdown is parsed into (mdast), by its parts. */
export type Root = ReturnType<typeof fromMarkdown>;
export type RootContent = Root['children'][number];

type Named<Type extends RootContent['type']> = Extract<RootContent, { type: Type }>;

export type List = Named<'list'>;
export type ListItem = List['children'][number];
export type BlockContent = Named<'blockquote'>['children'][number];
export type TableCell = Named<'table'>['children'][number]['children'][number];
export type PhrasingContent = Named<'paragraph'>['children'][number];
