import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { put } from '../app/address-filters';
import { hasRole, useMe } from '../app/session';

const AS = 'som';
const CHAIR = 'formand';
const SECRETARIAT = 'sekretariat';

/** Whether what awaits the chair stands first: so for a chair who keeps no secretariat, unless the address says otherwise. */
export function useStandpoint(): 'chair' | 'secretariat' {
  const me = useMe();
  const [params] = useSearchParams();
  const asked = params.get(AS);
  if (asked === CHAIR) return 'chair';
  if (asked === SECRETARIAT) return 'secretariat';
  return hasRole(me, ['chair']) && !hasRole(me, ['secretariat']) ? 'chair' : 'secretariat';
}

/** The way to the other standpoint, for whoever leads a committee. */
export function Standpoint() {
  const t = useTranslations('overview');
  const me = useMe();
  const [params] = useSearchParams();
  const standpoint = useStandpoint();
  if (!hasRole(me, ['chair', 'secretariat'])) return null;
  const next = new URLSearchParams(params);
  put(next, AS, standpoint === 'chair' ? SECRETARIAT : CHAIR);
  return <Link to={`?${next}`}>{t(standpoint === 'chair' ? 'withoutChairPart' : 'withChairPart')}</Link>;
}
