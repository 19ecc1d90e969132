import { describe, expect, it } from '@jest/globals';
import { wordsOf } from './plain-words.js';

describe('the words of some Markdown', () => {
  it.each<[string, string, readonly string[]]>([
    ['no text', ' \n\n ', []],
    ['a paragraph over several lines', 'Teksten\n  er   én.', ['Teksten er én.']],
    ['paragraphs', 'En.\n\nTo.\n \nTre.', ['En.', 'To.', 'Tre.']],
    ['line ends of all kinds', 'En.\r\n\r\nTo.\rog mere', ['En.', 'To. og mere']],
    ['a hard break', 'En\\\nto', ['En to']],
    ['marks', '**Fed**, _kursiv_, ~~slettet~~ og `kode`', ['Fed, kursiv, slettet og kode']],
    ['escapes', '1\\. Godkendt \\[bilag\\] \\* \\_ \\# \\\\', ['1. Godkendt [bilag] # \\']],
    ['a sign that needs no escape', 'C:\\data', ['C:\\data']],
    ['entities', 'A&#x20;B&amp;C&nbsp;&lt;D&gt; &quot;E&quot; &#xA;F &unknown;', ['A B&C <D> "E" F &unknown;']],
    ['spaces that may not be broken, and signs without width', 'A\u00a0B\u200bC\ufeff', ['A BC']],
    ['letters in two parts', 'A\u030a', ['Å']],
    ['a heading, a quotation and a list', '# En\n> To\n- Tre\n+ Fire\n* Fem', ['En', 'To', 'Tre', 'Fire', 'Fem']],
    ['marks within marks', '> - En\n>\n> 1. To', ['En', 'To']],
    ['an empty list item', '-\nEn', ['En']],
    ['empty items of numbered lists', '3.\nEn\n1.\nTo', ['En', 'To']],
    ['line ends of old machines', 'En\r\rTo', ['En', 'To']],
    ['headings of any depth, however far in', '###### En\n##   To', ['En', 'To']],
    ['marks alone', '**\n\nEn\n\n\\', ['En']],
    ['a 1 within a line', 'Punkt 1. og 2. på\nlisten 1. en', ['Punkt 1. og 2. på listen 1. en']],
    ['a numbered list', '1. En\n2) To\n10. Tre', ['En', 'To', 'Tre']],
    ['a numbered list that does not begin at 1', '3. En\n4. To', ['En', 'To']],
    ['1 in the midst of a paragraph: a list', 'Disse:\n1. En\n2. To', ['Disse:', 'En', 'To']],
    ['another number in the midst of a paragraph: a number', 'I året\n2025. Så', ['I året 2025. Så']],
    ['a paragraph behind a list', '- En\n\nTo\n2. Tre', ['En', 'To 2. Tre']],
    ['what only looks like a list', '-En 1.To #tre 1) x', ['-En 1.To #tre 1) x']],
  ])('are these of %s', (_what, markdown, words) => {
    expect(wordsOf(markdown)).toEqual(words);
  });
});
