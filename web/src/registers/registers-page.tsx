import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Failure } from '../app/failure';
import { PageHeader } from '../ui/page-header';
import { isRegister } from './address';
import { BeginEntry } from './begin-entry';
import { Lines } from './lines';
import { RegisterFilterBar } from './register-filter-bar';
import { RegisterLinks } from './register-links';

/** What was decided, what is open and what was agreed to be done, across meetings. */
export default function RegistersPage() {
  const { register } = useParams();
  const t = useTranslations('registers');
  if (!isRegister(register)) return <Failure />;
  return (
    <>
      <PageHeader title={t(`titles.${register}`)} kind={t('kind')} />
      <RegisterLinks />
      <BeginEntry key={register} register={register} />
      <RegisterFilterBar key={`${register}-filters`} register={register} />
      <Lines register={register} />
    </>
  );
}
