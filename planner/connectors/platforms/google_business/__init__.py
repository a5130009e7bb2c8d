"""Google Business Profile: updates, events and offers in the profile of a place of business."""
