-- A claim is good for seconds and worth nothing after a crash of the server: what it was taken for could not be written down either, and is tried again
-- under the same key. Not logged, it costs no write to the disk, of which there were two for every answer sent.
alter table mail_claims set unlogged;
