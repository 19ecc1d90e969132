import { inBothLanguages } from '../texts/in-both-languages';

export const importTexts = inBothLanguages({
  da: {
    title: 'Indlæs personer og pladser',
    intro:
      'Et regneark med én række for hver, der har en plads. Filen læses først igennem; intet skrives, før du siger til, og kun hvis intet er galt.',
    file: 'Regneark',
    fileHint: '.xlsx eller CSV i UTF-8, højst 5 MB og 20.000 rækker.',
    reading: 'Filen læses igennem …',
    fine: '{rows, plural, one {# række kan læses} other {# rækker kan læses}}, og intet er galt',
    adds: 'Det vil tilføje: {organisations, plural, one {# organisation} other {# organisationer}}, {people, plural, one {# person} other {# personer}}, {seats, plural, one {# plads} other {# pladser}}, {holdings, plural, one {# besættelse} other {# besættelser}}, {duties, plural, one {# hverv} other {# hverv}}.',
    faults: '{count, plural, one {Én celle dur ikke} other {# celler dur ikke}}; intet er skrevet',
    faultTable: 'Celler, der ikke dur',
    row: 'Række',
    column: 'Kolonne',
    value: 'Indhold',
    why: 'Hvad der er galt',
    import: 'Indlæs',
    done: '{rows, plural, one {# række er indlæst} other {# rækker er indlæst}}',
  },
  en: {
    title: 'Import people and seats',
    intro:
      'A spreadsheet with one row for each holder of a seat. The file is read through first; nothing is written before you say so, and only if nothing is wrong.',
    file: 'Spreadsheet',
    fileHint: '.xlsx or CSV in UTF-8, at most 5 MB and 20,000 rows.',
    reading: 'Reading the file …',
    fine: '{rows, plural, one {# row can be read} other {# rows can be read}}, and nothing is wrong',
    adds: 'It would add: {organisations, plural, one {# organisation} other {# organisations}}, {people, plural, one {# person} other {# people}}, {seats, plural, one {# seat} other {# seats}}, {holdings, plural, one {# holding} other {# holdings}}, {duties, plural, one {# duty} other {# duties}}.',
    faults: '{count, plural, one {One cell will not do} other {# cells will not do}}; nothing was written',
    faultTable: 'Cells that will not do',
    row: 'Row',
    column: 'Column',
    value: 'Content',
    why: 'What is wrong',
    import: 'Import',
    done: '{rows, plural, one {# row was imported} other {# rows were imported}}',
  },
});
