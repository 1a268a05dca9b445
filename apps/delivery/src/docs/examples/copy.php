<?php
// php copy.php, by cron: keeps an exact copy in copy.json, and takes up where it was
$file = 'copy.json';
$begin = ['since' => null, 'documents' => []];
$copy = is_file($file) ? json_decode(file_get_contents($file), true, flags: JSON_THROW_ON_ERROR) : $begin;
$options = stream_context_create(['http' => ['timeout' => 10, 'ignore_errors' => true]]);

do {
    $query = http_build_query(['limit' => 100, 'since' => $copy['since']]);
    $text = file_get_contents("https://api.example/v1/changes?$query", false, $options);
    $answer = json_decode($text, true, flags: JSON_THROW_ON_ERROR);
    if (($answer['status'] ?? 200) === 410 && $copy['since'] !== null) {
        // The content was restored from a backup: begin again.
        $copy = $begin;
        continue;
    }
    if (isset($answer['status'])) {
        throw new RuntimeException($answer['detail']);
    }

    foreach ($answer['changes'] as $change) {
        ['id' => $id, 'language' => $language] = $change['document'] ?? $change;
        if ($change['op'] === 'upsert') {
            $copy['documents']["$id $language"] = $change['document'];
        } else {
            unset($copy['documents']["$id $language"]);
        }
    }
    $copy['since'] = $answer['next'];
} while ($answer['more'] ?? true);

// First beside the old copy, then in its place: whoever reads never sees half of it.
file_put_contents("$file.new", json_encode($copy, JSON_THROW_ON_ERROR));
rename("$file.new", $file);
echo count($copy['documents']), " documents\n";
