-- What waits for a person is looked up when their code is replaced, used or taken back.
create index notification_message_person on notification_message (person_id);
