import { Notice } from '../../ui/notice.tsx';
import { useDraft } from './draft.ts';

/** What she should know of how her text was read; the server's sentences. */
export function DraftNotices() {
  const { notices } = useDraft();
  return notices.map((sentence) => (
    <Notice kind="warning" key={sentence}>
      <p>{sentence}</p>
    </Notice>
  ));
}
