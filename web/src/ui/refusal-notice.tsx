import { problemIn } from '../api/refusal';
import { useWords } from '../texts/language';
import { Notice } from './notice';

/** What was refused, why, and who can help; shown where the button is. */
export function RefusalNotice({ error }: { readonly error: unknown }) {
  const words = useWords();
  const { titles, reasons, errors, id } = problemIn(error);
  return (
    <Notice tone="error" heading={words(titles)}>
      {reasons.map(({ code, text, help }) => (
        <p key={code}>
          {words(text)} {words(help.text)}
        </p>
      ))}
      {reasons.length === 0 && errors?.map(({ path, text }) => <p key={path}>{words(text)}</p>)}
      {id && <p className="quiet">{id}</p>}
    </Notice>
  );
}
