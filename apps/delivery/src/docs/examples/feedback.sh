curl -X POST "https://api.example/v1/feedback" -H 'Content-Type: application/json' \
  -d '{"kind": "contact", "site": "osloregionen", "message": "The filter on series …", "email": "you@example.org"}'
