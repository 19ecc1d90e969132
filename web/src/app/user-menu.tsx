import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { api } from '../api/client';
import { Icon } from '../ui/icon';
import { RadioField } from '../ui/field';
import { usePreferences, type Theme } from './preferences';
import { useMe } from './session';
import styles from './user-menu.module.css';
import { useLanguage } from '../texts/language';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Who one is, language and appearance, and the way out. */
export function UserMenu() {
  const t = useTranslations('app');
  const me = useMe();
  const language = useLanguage();
  const { theme, prefer } = usePreferences();
  const signOut = useSignOut();
  const panel = useId();
  return (
    <div className={styles.menu}>
      <button type="button" className={styles.button} popoverTarget={panel}>
        <Icon name="person" />
        <span>{me.name}</span>
      </button>
      <div id={panel} popover="auto" role="dialog" aria-label={me.name} className={styles.panel}>
        <RadioField
          label={t('language')}
          value={language}
          onChange={(chosen) => prefer({ language: chosen === 'en' ? 'en' : 'da' })}
          choices={[
            { value: 'da', label: 'Dansk' },
            { value: 'en', label: 'English' },
          ]}
        />
        <RadioField
          label={t('theme')}
          value={theme}
          onChange={(chosen) => prefer({ theme: chosen as Theme })}
          choices={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
        />
        <button type="button" className="button button-secondary mt-5" onClick={() => signOut.mutate()}>
          {t('signOut')}
        </button>
      </div>
    </div>
  );
}

function useSignOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => api.DELETE('/api/session'),
    onSuccess: async () => {
      await navigate('/log-ind');
      client.clear();
    },
  });
}
