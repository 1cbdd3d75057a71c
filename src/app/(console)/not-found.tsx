import { NotFoundMessage } from "@/console/shell/not-found-message";

export default function NotFound() {
  return <NotFoundMessage />;
}
