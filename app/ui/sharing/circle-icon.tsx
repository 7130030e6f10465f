import type { Circle } from '#domain/access/circle.ts'

/** One drawing a circle, told apart by shape: a lock, one beside us, a few, a ring of many, the world. */
const drawings: Readonly<Record<Circle, string>> = {
  organisation: 'M4 7h8v6H4z M5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  coordinator:
    'M5.5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z M2 13c0-2 1.5-3.5 3.5-3.5S9 11 9 13 M10.5 6l1.5 1.5L14.5 5',
  group:
    'M5 7a1.8 1.8 0 1 0 0-3.6A1.8 1.8 0 0 0 5 7z M11 7a1.8 1.8 0 1 0 0-3.6A1.8 1.8 0 0 0 11 7z M2 13c0-2 1.2-3.5 3-3.5S8 11 8 13 M8 13c0-2 1.2-3.5 3-3.5s3 1.5 3 3.5',
  round:
    'M8 2.5v2 M8 11.5v2 M2.5 8h2 M11.5 8h2 M4.1 4.1l1.4 1.4 M10.5 10.5l1.4 1.4 M11.9 4.1l-1.4 1.4 M5.5 10.5l-1.4 1.4 M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  public:
    'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z M2 8h12 M8 2c2 2 2.5 4 2.5 6S10 12 8 14 M8 2C6 4 5.5 6 5.5 8S6 12 8 14',
}

/** Stands beside the words, never instead of them. */
export function CircleIcon({ circle }: { circle: Circle }) {
  return (
    <svg className="circle-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={drawings[circle]} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
    </svg>
  )
}
