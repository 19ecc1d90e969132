import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { ActionBar } from '../actions/action-bar';
import { instanceQuery } from '../api/queries';
import type { components } from '../api/schema';
import { useDates } from '../texts/language';
import { Loading } from '../ui/loading';
import { RefusalNotice } from '../ui/refusal-notice';
import { BeginRules } from './begin-rules';
import { rulesQuery } from './queries';
import { RulesWords } from './rules-words';

type Version = components['schemas']['RulesVersion'];

/** How a committee decides and by which dates: what applies now, what is to come, what was, and what one may do about it. */
export function RulesSection({ committee }: { readonly committee: string }) {
  const t = useTranslations('rules');
  const { data, error } = useQuery(rulesQuery(committee));
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('heading')}</h2>
      {error ? <RefusalNotice error={error} /> : data ? <Rules committee={committee} rules={data} /> : <Loading />}
    </section>
  );
}

interface RulesProps {
  readonly committee: string;
  readonly rules: components['schemas']['CommitteeRules'];
}

function Rules({ committee, rules: { instance, inForce, versions } }: RulesProps) {
  const t = useTranslations('rules');
  const { isPast } = useDates();
  const others = versions.filter(({ instance: id, number }) => id !== inForce?.instance || number !== inForce.number);
  const coming = others.filter(({ appliesFrom }) => !isPast(appliesFrom));
  const earlier = others.filter(({ appliesFrom }) => isPast(appliesFrom));
  const [kept, repealed] = [instance !== null, instance?.states.includes('repealed') ?? false];
  return (
    <>
      {inForce ? <InForce version={inForce} /> : <p>{t(kept && !repealed ? 'noneYet' : 'none')}</p>}
      {coming.map((version) => (
        <Folded key={keyOf(version)} version={version} summary={t('coming', version)} />
      ))}
      {earlier.length > 0 && (
        <details>
          <summary>{t('earlier')}</summary>
          {earlier.map((version) => (
            <Folded key={keyOf(version)} version={version} summary={t('version', version)} />
          ))}
        </details>
      )}
      {instance && <Keeping id={instance.id} />}
      {(!kept || repealed) && <BeginRules committee={committee} />}
    </>
  );
}

const keyOf = ({ instance, number }: Version) => `${instance} ${number}`;

function InForce({ version }: { readonly version: Version }) {
  return (
    <>
      <h3 className="h5 mt-0">{version.title}</h3>
      <Told version={version} />
    </>
  );
}

function Folded({ version, summary }: { readonly version: Version; readonly summary: string }) {
  return (
    <details>
      <summary>{summary}</summary>
      <Told version={version} />
    </details>
  );
}

/** From when to when, by whom it was recorded, and what it says. */
function Told({ version }: { readonly version: Version }) {
  const t = useTranslations('rules');
  const { date, moment, isPast } = useDates();
  const { appliesFrom, appliesUntil, source, decision, rectified, recordedAt, recordedBy, words } = version;
  const from = date(appliesFrom);
  return (
    <>
      <p>
        {appliesUntil
          ? t(isPast(appliesUntil) ? 'wasBetween' : 'between', { from, until: date(appliesUntil) })
          : t('since', { from })}{' '}
        {source && t('source', { source })} {rectified && t('rectified')}
      </p>
      {decision && <p className="prose">{decision}</p>}
      <RulesWords {...words} />
      <p className="quiet">{t('recorded', { at: moment(recordedAt), who: recordedBy?.name ?? t('byClock') })}</p>
    </>
  );
}

/** What may be done with them, and the way to their own page. */
function Keeping({ id }: { readonly id: string }) {
  const t = useTranslations('rules');
  const { data: instance } = useQuery(instanceQuery(id));
  if (!instance) return null;
  return (
    <>
      <ActionBar instance={instance} />
      <p>
        <Link to={`/forloeb/${id}`}>{t('page')}</Link>
      </p>
    </>
  );
}
