import { Notice } from '../../ui/notice.tsx';

/** What of the question could not be used as it stood. */
export function AnswerNotices({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <Notice kind="info">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </Notice>
  );
}
