/** Keeps the line "3 of 10 answered" true while one answers; its words stand in `data-answered` with {n} for the number. */
export function countAnswers(): void {
  const line = document.querySelector<HTMLElement>('[data-answered]:not(a)')
  if (!line) return
  document.addEventListener('change', () => {
    const answered = document.querySelectorAll('[data-autosave-part] input[type=radio]:checked').length
    line.textContent = (line.dataset.answered ?? '').replace('{n}', String(answered))
  })
}
