curl "https://api.example/v1/feeds/calendar.ics?municipality=3205"    # what concerns one municipality
curl "https://api.example/v1/feeds/meetings.ics?body=styret"          # the meetings of one body
curl "https://api.example/v1/feeds/events.ics?priorityArea=klima-og-miljo"
