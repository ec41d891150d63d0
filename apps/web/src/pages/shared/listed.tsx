import type { ReactNode } from 'react';

interface ListedProps<Item> {
  readonly title: ReactNode;
  /** Of a word or two each: side by side where there is room. */
  readonly short?: boolean;
  readonly items: readonly Item[];
  readonly renderItem: (item: Item) => ReactNode;
}

/** A list that was shared; nothing where none of it was. */
export function Listed<Item extends { readonly id: string }>({
  title,
  short = false,
  items,
  renderItem,
}: ListedProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section className="profile-section">
      <h2>{title}</h2>
      <ul className="profile-items" data-columns={short || undefined}>
        {items.map((item) => (
          <li key={item.id} className="profile-item">
            <div className="profile-item-words">{renderItem(item)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
