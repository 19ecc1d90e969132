import type { ReactNode } from 'react';
import { Icon } from './icon';

type Tone = 'info' | 'success' | 'warning' | 'error';

/** A box that says something important. An error or a success is read aloud as soon as it appears. */
export function Notice({
  tone,
  heading,
  children,
}: {
  readonly tone: Tone;
  readonly heading?: string;
  readonly children?: ReactNode;
}) {
  const role = tone === 'error' ? 'alert' : tone === 'success' ? 'status' : undefined;
  return (
    <div className={`alert alert-${tone}`} role={role}>
      <span className="alert-icon">
        <Icon name={tone} />
      </span>
      <div className="alert-body">
        {heading && <p className="alert-heading">{heading}</p>}
        {children && <div className="alert-text">{children}</div>}
      </div>
    </div>
  );
}
