export interface SumRow {
  readonly key: string;
  readonly name: string;
  /** For the last columns; where there are fewer than columns, the name takes the others. */
  readonly cells: readonly (string | number)[];
}

export interface SumTableProps {
  readonly heads: readonly string[];
  readonly rows: readonly SumRow[];
  /** What the rows come to, named. */
  readonly total: { readonly name: string; readonly value: string };
}

/** The parts of a figure, and what they come to under the last column. */
export function SumTable({ heads, rows, total }: SumTableProps) {
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row" colSpan={heads.length - cells.length}>
              {name}
            </th>
            {cells.map((cell, index) => (
              <td key={heads[index + heads.length - cells.length]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={heads.length - 1}>
            {total.name}
          </th>
          <td>{total.value}</td>
        </tr>
      </tfoot>
    </table>
  );
}
