import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, bodyOf } from '../api/client';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { RefusalNotice } from '../ui/refusal-notice';
import { ImportFindings } from './import-findings';

/** People, seats and periods from a spreadsheet: first what it would do and what is wrong in it, then in earnest. */
export default function ImportPage() {
  const t = useTranslations('import');
  const [file, setFile] = useState<File>();
  const trial = useImport(true);
  const inEarnest = useImport(false);
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    inEarnest.reset();
    if (chosen) trial.mutate(chosen);
  };
  const ready = file && trial.data?.faults.length === 0 && !inEarnest.isSuccess;
  return (
    <>
      <PageHeader title={t('title')}>
        <p className="prose">{t('intro')}</p>
      </PageHeader>
      <div className="sheet stack">
        <Field label={t('file')} hint={t('fileHint')}>
          {(ids) => (
            <input
              {...ids}
              type="file"
              accept=".xlsx,.csv"
              className="form-input"
              onChange={(event) => choose(event.target.files?.[0])}
            />
          )}
        </Field>
        {trial.isPending && <p role="status">{t('reading')}</p>}
        {trial.isError && <RefusalNotice error={trial.error} />}
        {trial.data && !inEarnest.isSuccess && <ImportFindings found={trial.data} />}
        {ready && (
          <button
            type="button"
            className="button button-primary"
            disabled={inEarnest.isPending}
            onClick={() => inEarnest.mutate(file)}
          >
            {t('import')}
          </button>
        )}
        {inEarnest.isError && <RefusalNotice error={inEarnest.error} />}
        {inEarnest.data?.written && <Notice tone="success" heading={t('done', { rows: inEarnest.data.rows })} />}
      </div>
    </>
  );
}

/** Reads a file; with `dryRun` nothing is written. */
function useImport(dryRun: boolean) {
  return useMutation({
    mutationFn: (file: File) =>
      bodyOf(
        api.POST('/api/directory/import', {
          params: { query: { dryRun: dryRun ? 'true' : 'false' } },
          headers: { 'content-type': 'application/octet-stream' },
          body: file as unknown as string,
          bodySerializer: (body) => body,
        }),
      ),
  });
}
