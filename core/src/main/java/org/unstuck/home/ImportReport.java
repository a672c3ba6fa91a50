package org.unstuck.home;

import java.util.List;

/**
 * What became of an import.
 *
 * @param files each file that was brought, in the order of their names; those passed over come first
 */
public record ImportReport(List<FileResult> files) {

    public ImportReport {
        files = List.copyOf(files);
    }

    public List<FileResult.Imported> listImported() {
        return list(FileResult.Imported.class);
    }

    public List<FileResult.Known> listKnown() {
        return list(FileResult.Known.class);
    }

    public List<FileResult.NotUsable> listNotUsable() {
        return list(FileResult.NotUsable.class);
    }

    public List<FileResult.PassedOver> listPassedOver() {
        return list(FileResult.PassedOver.class);
    }

    private <T extends FileResult> List<T> list(Class<T> kind) {
        return files.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
