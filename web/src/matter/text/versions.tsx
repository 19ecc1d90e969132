import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Changes } from '../../answer/changes';
import { committeeQuery } from '../../api/queries';
import type { Instance } from '../../api/types';
import { SelectField } from '../../ui/field';
import { linked } from '../links';
import layout from '../matter.module.css';
import { Part } from '../part';
import { versionsQuery } from '../queries';
import type { VersionLine } from '../types';
import { peopleOf } from './people';

import { VersionTable } from './version-table';

/** Every version there has been, and what changed from any of them to any other. */
export function Versions({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('matter');
  const { data: versions = [] } = useQuery(versionsQuery(instance.id));
  const { data: committee } = useQuery(committeeQuery(instance.committee));
  const [address, setAddress] = useSearchParams();
  const show = (version: number) => {
    setAddress((now) => ({ ...Object.fromEntries(now), version: String(version) }), { preventScrollReset: true });
    document.getElementById('text')?.scrollIntoView();
  };
  return (
    <Part name="versions">
      <VersionTable
        paper={instance.id}
        versions={versions}
        shown={Number(address.get('version')) || (versions[0]?.version ?? 0)}
        onShow={show}
        people={peopleOf(committee)}
      />
      {versions.length > 1 && <Comparison key={versions[0]!.version} paper={instance.id} versions={versions} />}
      {linked(instance, 'collectedBy').length > 0 && (
        <p className="quiet mt-5 mb-0">
          {t.rich('returnedCopy', { rounds: (words) => <a href="#rounds">{words}</a> })}
        </p>
      )}
    </Part>
  );
}

function Comparison({ paper, versions }: { readonly paper: string; readonly versions: readonly VersionLine[] }) {
  const t = useTranslations('matter');
  const [open, setOpen] = useState(false);
  const [from, setFrom] = useState(String(versions[1]!.version));
  const [to, setTo] = useState(String(versions[0]!.version));
  const choices = versions.map(({ version }) => ({ value: String(version), label: t('version', { version }) }));
  return (
    <details className="mt-5" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('compare')}</summary>
      <div className={layout.pair}>
        <SelectField
          label={t('compareFrom')}
          value={from}
          onChange={(next) => setFrom(next ?? from)}
          choices={choices}
        />
        <SelectField label={t('compareTo')} value={to} onChange={(next) => setTo(next ?? to)} choices={choices} />
      </div>
      {open && from !== to && (
        <div className="mt-5">
          <h3 className="h4">{t('changesBetween', { from: Number(from), to: Number(to) })}</h3>
          <Changes paper={paper} from={Number(from)} to={Number(to)} />
        </div>
      )}
    </details>
  );
}
