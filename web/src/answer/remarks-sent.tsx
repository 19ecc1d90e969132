import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Tag } from '../ui/tag';
import { versionQuery } from './queries';
import styles from './receipt.module.css';
import type { PaperStanding, Remark } from './types';

interface Props {
  readonly papers: readonly PaperStanding[];
  readonly remarks: readonly Remark[];
}

/** The remarks of an answer, by paper and section. */
export function RemarksSent({ papers, remarks }: Props) {
  return papers.map((paper) => {
    const own = remarks.filter((remark) => remark.paper === paper.id);
    return own.length === 0 ? null : <OnPaper key={paper.id} paper={paper} remarks={own} />;
  });
}

function OnPaper({ paper, remarks }: { readonly paper: PaperStanding; readonly remarks: readonly Remark[] }) {
  const t = useTranslations('answer');
  const choices = useTranslations('actions.choices');
  const { data } = useQuery(versionQuery(paper.id, paper.asked ?? paper.newest));
  const heading = (section: string) => data?.sections.find(({ id }) => id === section)?.heading ?? section;
  return (
    <>
      <h3 className="h5">{paper.title}</h3>
      <ul className={`plain ${styles.positions}`}>
        {remarks.map(({ section, kind, text }, index) => (
          <li key={index}>
            <strong>{section ? heading(section) : t('generalRemarks')}</strong> <Tag>{choices(kind)}</Tag>
            <p className="prose">{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
