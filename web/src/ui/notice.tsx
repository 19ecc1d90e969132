import type { ReactNode } from 'react';

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
    <div className={`alert alert-${tone} show-icon`} role={role}>
      <div className="alert-body">
        {heading && <p className="alert-heading">{heading}</p>}
        {children && <div className="alert-text">{children}</div>}
      </div>
    </div>
  );
}
