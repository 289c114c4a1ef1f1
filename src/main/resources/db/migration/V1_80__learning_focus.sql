-- The duty a quiz was to ask more about when it was drawn: with the seed and what was shown before, it draws the same again. None before
-- a third failed attempt; of attempts from before this column it is not known.
alter table learning_attempt add column focus varchar(16);
