import arrowForward from 'dkfds-icons/arrow-forward.svg?url';
import attach from 'dkfds-icons/attach-file.svg?url';
import calendar from 'dkfds-icons/calendar-month.svg?url';
import check from 'dkfds-icons/check.svg?url';
import chevronDown from 'dkfds-icons/chevron-down.svg?url';
import chevronRight from 'dkfds-icons/chevron-right.svg?url';
import chevronLeft from 'dkfds-icons/chevron-left.svg?url';
import close from 'dkfds-icons/close.svg?url';
import document from 'dkfds-icons/document.svg?url';
import download from 'dkfds-icons/download.svg?url';
import drag from 'dkfds-icons/drag-pan.svg?url';
import edit from 'dkfds-icons/edit.svg?url';
import error from 'dkfds-icons/error.svg?url';
import groups from 'dkfds-icons/groups.svg?url';
import info from 'dkfds-icons/info.svg?url';
import menu from 'dkfds-icons/menu.svg?url';
import more from 'dkfds-icons/more-vert.svg?url';
import person from 'dkfds-icons/person.svg?url';
import plus from 'dkfds-icons/plus.svg?url';
import search from 'dkfds-icons/search.svg?url';
import send from 'dkfds-icons/send.svg?url';
import success from 'dkfds-icons/success.svg?url';
import time from 'dkfds-icons/time.svg?url';
import upload from 'dkfds-icons/upload.svg?url';
import warning from 'dkfds-icons/warning.svg?url';
import styles from './icon.module.css';

const FILES = {
  arrowForward,
  attach,
  calendar,
  check,
  chevronDown,
  chevronLeft,
  chevronRight,
  close,
  document,
  download,
  drag,
  edit,
  error,
  groups,
  info,
  menu,
  more,
  person,
  plus,
  search,
  send,
  success,
  time,
  upload,
  warning,
};

export type IconName = keyof typeof FILES;

/** A sign of the design system in the colour of the text around it; it says nothing that words beside it do not say. */
export function Icon({ name }: { readonly name: IconName }) {
  return <span aria-hidden className={styles.icon} style={{ maskImage: `url("${FILES[name]}")` }} />;
}
