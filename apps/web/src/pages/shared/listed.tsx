import type { ReactNode } from 'react';

interface ListedProps<Item> {
  readonly title: ReactNode;
  readonly items: readonly Item[];
  readonly renderItem: (item: Item) => ReactNode;
}

/** A list that was shared; nothing where none of it was. */
export function Listed<Item extends { readonly id: string }>({ title, items, renderItem }: ListedProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section className="profile-section">
      <h2>{title}</h2>
      <ul className="profile-items">
        {items.map((item) => (
          <li key={item.id} className="profile-item">
            <div className="profile-item-words">{renderItem(item)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
