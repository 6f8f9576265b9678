import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { classes } from './classes';
import { nextSorting, type Sorting, type SortKey, sorted } from './sorting';
import './Table.css';

export interface Column<Row> {
  id: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable. */
  sortBy?: ((row: Row) => SortKey) | undefined;
  align?: 'left' | 'right' | 'centre' | undefined;
}

export interface TableProps<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Names the table for screen readers. */
  caption: string;
  selected?: readonly string[] | undefined;
  /** A press or Space; `add` with Ctrl, Cmd or Shift held. */
  onSelect?: ((id: string, add: boolean) => void) | undefined;
  /** A double press or Enter. */
  onOpen?: ((id: string) => void) | undefined;
  sorting?: Sorting | undefined;
  className?: string | undefined;
}

/** More rows than this are drawn only where they are seen. */
const virtualFrom = 200;
/** A first guess in CSS pixels; rows are measured once drawn, since text may be scaled. */
const rowPixels = 36;

/** A sortable table with a head that stays; arrow keys walk its rows. */
export function Table<Row>(props: TableProps<Row>) {
  const { columns, rows, rowId, caption, className } = props;
  const [sorting, setSorting] = useState(props.sorting);
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);

  const ordered = useMemo(() => {
    const sortBy = columns.find((column) => column.id === sorting?.column)?.sortBy;
    return sorting && sortBy ? sorted(rows, sortBy, sorting.direction) : [...rows];
  }, [columns, rows, sorting]);
  const virtual = ordered.length > virtualFrom;
  const virtualizer = useVirtualizer({
    count: ordered.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPixels,
    overscan: 12,
    enabled: virtual,
  });

  const seen = virtual
    ? virtualizer.getVirtualItems().map((item) => item.index)
    : ordered.map((_, index) => index);
  const first = virtualizer.getVirtualItems()[0];
  const last = virtualizer.getVirtualItems().at(-1);
  const above = virtual && first ? first.start : 0;
  const below = virtual && last ? virtualizer.getTotalSize() - last.end : 0;
  const tabStop = Math.min(active, Math.max(0, ordered.length - 1));

  const focusRow = (index: number) => {
    const target = Math.min(ordered.length - 1, Math.max(0, index));
    setActive(target);
    if (virtual) virtualizer.scrollToIndex(target);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`tr[data-index="${target}"]`)?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    // Keys pressed on a control inside a row belong to that control.
    if (event.target !== event.currentTarget) return;
    const row = ordered[index];
    if (row === undefined) return;
    const steps: Record<string, () => void> = {
      ArrowDown: () => focusRow(index + 1),
      ArrowUp: () => focusRow(index - 1),
      PageDown: () => focusRow(index + 10),
      PageUp: () => focusRow(index - 10),
      Home: () => focusRow(0),
      End: () => focusRow(ordered.length - 1),
      Enter: () => props.onOpen?.(rowId(row)),
      ' ': () => props.onSelect?.(rowId(row), event.ctrlKey || event.metaKey || event.shiftKey),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };

  return (
    <div ref={scroller} className={classes('ra-table-scroll', className)}>
      <table className="ra-table" aria-rowcount={ordered.length + 1}>
        <caption className="ra-hidden">{caption}</caption>
        <TableHead columns={columns} sorting={sorting} onSort={setSorting} />
        <tbody>
          {above > 0 && <Spacer height={above} columns={columns.length} />}
          {seen.map((index) => {
            const row = ordered[index];
            if (row === undefined) return null;
            const id = rowId(row);
            const isSelected = props.selected?.includes(id) ?? false;
            return (
              <tr
                key={id}
                ref={virtual ? virtualizer.measureElement : undefined}
                data-index={index}
                aria-rowindex={index + 2}
                aria-selected={props.onSelect ? isSelected : undefined}
                tabIndex={index === tabStop ? 0 : -1}
                className={classes(isSelected && 'ra-table-selected')}
                onFocus={() => setActive(index)}
                onClick={(event) =>
                  props.onSelect?.(id, event.ctrlKey || event.metaKey || event.shiftKey)
                }
                onDoubleClick={() => props.onOpen?.(id)}
                onKeyDown={(event) => onKeyDown(event, index)}
              >
                {columns.map((column) => (
                  <td key={column.id} className={`ra-align-${column.align ?? 'left'}`}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {below > 0 && <Spacer height={below} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  );
}

interface TableHeadProps<Row> {
  columns: readonly Column<Row>[];
  sorting: Sorting | undefined;
  onSort: (sorting: Sorting) => void;
}

function TableHead<Row>({ columns, sorting, onSort }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const direction = sorting?.column === column.id ? sorting.direction : undefined;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={direction ?? (column.sortBy ? 'none' : undefined)}
              className={`ra-align-${column.align ?? 'left'}`}
            >
              {column.sortBy ? (
                <button type="button" onClick={() => onSort(nextSorting(sorting, column.id))}>
                  {column.head}
                </button>
              ) : (
                column.head
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  return (
    <tr aria-hidden style={{ height }}>
      <td colSpan={columns} />
    </tr>
  );
}
