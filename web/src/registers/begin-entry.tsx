import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Answer } from '../api/types';
import { addressOf } from '../app/addresses';
import { useMe } from '../app/session';
import { lifecycleQuery } from '../statechart/statechart';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { REGISTERS, type Register } from './address';

const EntryDialog = lazy(() => import('./entry-dialog'));

/** Begins a new entry, for those whom its lifecycle lets begin one somewhere. */
export function BeginEntry({ register }: { readonly register: Register }) {
  const t = useTranslations('registers');
  const me = useMe();
  const { data: lifecycle } = useQuery(lifecycleQuery(REGISTERS[register].lifecycle));
  const [isOpen, setOpen] = useState(false);
  const [begun, setBegun] = useState<Answer>();
  const mine = me.committees.filter(({ roles }) => roles.some((role) => lifecycle?.start.by.includes(role)));
  if (!lifecycle || mine.length === 0) return null;
  return (
    <>
      <button type="button" className="button button-primary mb-5" onClick={() => setOpen(true)}>
        {t(`begin.${register}`)}
      </button>
      {begun && (
        <Notice tone="success" heading={t('begun')}>
          <Link to={addressOf({ id: begun.instance, lifecycle: begun.lifecycle })}>{t('seeEntry')}</Link>
        </Notice>
      )}
      {isOpen && (
        <Suspense fallback={<Loading />}>
          <EntryDialog
            title={t(`begin.${register}`)}
            lifecycle={lifecycle}
            committees={mine.map(({ committee }) => committee)}
            onClose={() => setOpen(false)}
            onDone={setBegun}
          />
        </Suspense>
      )}
    </>
  );
}
