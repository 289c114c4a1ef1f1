package org.withoutfear.catalogue.domain;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;

/** Gives the pictures of a lesson the address they are served at: by the hash of what they show, so that it holds for ever. */
final class PictureAddresses extends AbstractVisitor {

    static final Pattern ADDRESS = Pattern.compile("/learn/media/[0-9a-f]{64}\\.(png|jpg|jpeg|svg|webp)");

    private final ModuleFiles files;

    PictureAddresses(ModuleFiles files) {
        this.files = files;
    }

    @Override
    public void visit(Image image) {
        String path = image.getDestination();
        byte[] content = files.media().get(path);
        if (content != null) { // what is missing is named before a version is published
            image.setDestination("/learn/media/" + ModuleFiles.hash(content) + "." + Pictures.kind(path));
        }
        visitChildren(image);
    }
}
