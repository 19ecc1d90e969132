import type { ReactNode } from 'react';

interface Props {
  /** What the table is about, for those who hear it. */
  readonly label: string;
  readonly columns: readonly string[];
  /** The rows. */
  readonly children: ReactNode;
}

/** A table that scrolls sideways within itself where it is wider than the page. */
export const WideTable = ({ label, columns, children }: Props) => (
  <div className="wide-table" tabIndex={0} role="region" aria-label={label}>
    <table className="table">
      <Headings columns={columns} />
      <tbody>{children}</tbody>
    </table>
  </div>
);

/** A table that becomes a list on a phone: each cell names its column there, by `data-title`. */
export const StackingTable = ({ label, columns, children }: Props) => (
  <table className="table table--borderless table--compact table--responsive-headers table-md-responsive-headers">
    <caption className="only-heard">{label}</caption>
    <Headings columns={columns} />
    <tbody>{children}</tbody>
  </table>
);

const Headings = ({ columns }: Pick<Props, 'columns'>) => (
  <thead>
    <tr>
      {columns.map((column) => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    </tr>
  </thead>
);
