import { useTranslations } from 'use-intl';
import lists from '../overview/papers-list.module.css';
import type { Register } from './address';
import { keyOf, Said, Standing, What, Whose } from './cells';
import type { Line } from './queries';

interface Props {
  readonly register: Register;
  readonly lines: readonly Line[];
}

/** The lines one below the other, for a phone. */
export function LinesList({ register, lines }: Props) {
  const t = useTranslations('registers');
  return (
    <ul className={`plain ${lists.papers}`} aria-label={t(`titles.${register}`)}>
      {lines.map((line) => (
        <li key={keyOf(line)}>
          <article className={lists.paper}>
            <div>
              <What line={line} />
            </div>
            <Standing line={line} />
            {register !== 'beslutninger' && (
              <div>
                <span className="quiet">{t(register === 'opfoelgning' ? 'owner' : 'askedBy')}: </span>
                <Whose line={line} />
              </div>
            )}
            <div>
              <Said line={line} />
            </div>
          </article>
        </li>
      ))}
    </ul>
  );
}
