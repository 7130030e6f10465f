export const measureErrors = {
  'no-such-measure': () =>
    'Måttet finns inte, eller är inte delat med dig. Gå till förbättringen och välj därifrån.',
  'no-such-point': () => 'Värdet finns inte längre. Någon annan kan ha tagit bort det. Inget är ändrat.',
  'too-many-measures': (d: { most: number }) =>
    `En förbättring kan ha högst ${d.most} mått. Inget är sparat. Ta bort ett som inte används först.`,
  'too-many-points': (d: { most: number }) =>
    `Ett mått kan ha högst ${d.most} värden. Inget är sparat. Mät mer sällan, eller börja på ett nytt mått.`,
  'improvement-has-measures': (d: { measures: number }) =>
    d.measures === 1
      ? 'Förbättringen har ett mått och är kvar. Ta bort måttet först.'
      : `Förbättringen har ${d.measures} mått och är kvar. Ta bort måtten först.`,
}
