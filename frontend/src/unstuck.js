// Pages work without this file; it adds what only a script can: menus, tabs, sorting, partial updates, progress.
import {
  Button,
  Checkboxes,
  createAll,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
} from "govuk-frontend";
import { FilterToggleButton, SortableTable } from "@ministryofjustice/frontend";
import htmx from "htmx.org";
import "htmx-ext-sse";

// No inline styles and no code from strings: the Content-Security-Policy forbids both.
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.selfRequestsOnly = true;

document.body.classList.add("js-enabled", "govuk-frontend-supported");

function enhance(scope) {
  for (const component of [
    Button,
    Checkboxes,
    ErrorSummary,
    FileUpload,
    FilterToggleButton,
    NotificationBanner,
    Radios,
    ServiceNavigation,
    SkipLink,
    SortableTable,
    Tabs,
  ]) {
    createAll(component, undefined, scope);
  }
}

enhance(document);
document.addEventListener("htmx:load", ({ target }) => {
  if (target !== document.body) {
    enhance(target);
  }
});
