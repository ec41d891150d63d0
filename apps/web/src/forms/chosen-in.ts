/** What a form's field holds; empty when there is no such field. */
export function chosenIn(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value : '';
}
