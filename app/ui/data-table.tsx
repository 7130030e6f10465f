import type { ReactNode } from 'react'

type Column<Row> = Readonly<{
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** Numbers stand to the right, under each other. */
  numeric?: boolean
}>

type Props<Row> = Readonly<{
  caption: ReactNode
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string | number
  /** The sum row and the like. */
  footer?: readonly ReactNode[]
}>

/** A table with a caption; the first column heads its row. It scrolls sideways by itself when it is wide. */
export function DataTable<Row>({ caption, columns, rows, rowKey, footer }: Props<Row>) {
  const side = (column: Column<Row> | undefined) => (column?.numeric ? 'numeric' : undefined)
  return (
    <div
      className="table-frame"
      tabIndex={0}
      role="region"
      aria-label={typeof caption === 'string' ? caption : undefined}
    >
      <table className="ds-table" data-size="sm">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={i} scope="col" className={side(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, i) =>
                i === 0 ? (
                  <th key={i} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={i} className={side(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {footer && (
          <tfoot>
            <tr>
              {footer.map((cell, i) =>
                i === 0 ? (
                  <th key={i} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={i} className={side(columns[i])}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
